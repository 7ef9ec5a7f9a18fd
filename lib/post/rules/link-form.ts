import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, linksOf } from '../rule';

/** Parameters that follow readers from page to page and change nothing of what they see. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs(?:enc|mi)|(?:fb|g|d|y|tw|ms|tt|gb|wb|s)cl(?:id|kid|src)|gbraid|wbraid|mc_(?:cid|eid)|igshid|igsh|vero_\w+|oly_\w+|mkt_tok|ref_(?:src|url)|li_fat_id|epik|trk|trkcampaign|si|feature|fbclid|sfnsn|mibextid|rcm|cmpid|s_cid|icid|ncid|wt\.mc_id)$/i;
/** Services that hide where a link goes. A broadcaster’s or a site’s own short name is no such service. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com ow.ly goo.gl t.ly is.gd buff.ly rb.gy cutt.ly shorturl.at lnkd.in dlvr.it tiny.cc bl.ink rebrand.ly short.io s.id adf.ly trib.al fb.me ift.tt v.gd clck.ru t2m.io soo.gd hubs.la hubs.ly mailchi.mp qrco.de'.split(
    ' ',
  ),
);

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly fragment: string;
}

/** Links that track readers, hide where they go, or are not protected on the way. */
export const linkForm = definePostRule({
  id: 'post/link-form',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'link-safety',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const range of linksOf(document)) {
      const link = document.text.slice(range.start, range.end);
      const parts = partsOf(link);
      const clean = written({
        ...parts,
        scheme: safe(parts),
        query: parts.query.filter((one) => !tracks(one, parts)),
      });
      if (parts.query.some((one) => tracks(one, parts))) {
        yield { range, edits: [{ range, text: clean }] };
      } else if (SHORTENERS.has(parts.host)) {
        yield { range, message: 'rule.post/link-form.short' };
      } else if (clean !== link) {
        yield { range, edits: [{ range, text: clean }], message: 'rule.post/link-form.http' };
      }
    }
  },
});

function partsOf(link: string): Parts {
  const [beforeFragment = '', ...fragment] = link.split('#');
  const [address = '', ...query] = beforeFragment.split('?');
  const scheme = /^https?:\/\//i.exec(address)?.[0] ?? '';
  const rest = address.slice(scheme.length);
  const slash = rest.indexOf('/');
  const host = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase().replace(/^www\./, '');
  return {
    scheme,
    host,
    path: rest,
    query: query.length === 0 ? [] : query.join('?').split('&'),
    fragment: fragment.length === 0 ? '' : `#${fragment.join('#')}`,
  };
}

const written = ({ scheme, path, query, fragment }: Parts): string =>
  `${scheme}${path}${query.length === 0 ? '' : `?${query.join('&')}`}${fragment}`;

const safe = ({ scheme, host }: Parts): string =>
  /^http:/i.test(scheme) && !/^(?:localhost|127\.|192\.168\.|10\.)/.test(host) ? 'https://' : scheme;

function tracks(parameter: string, { host, path }: Parts): boolean {
  const name = parameter.split('=')[0] ?? '';
  // X’s own share links: ?s=20&t=…
  if (/^(?:x|twitter)\.com$/.test(host) && path.includes('/status/')) return name === 's' || name === 't';
  // YouTube’s `si` follows; elsewhere it may mean something.
  if (name === 'si' || name === 'feature') return /(?:youtube\.com|youtu\.be|spotify\.com)$/.test(host);
  return TRACKING.test(name);
}
