import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/t';
import type { CostlySign, LengthCost, WeightedLength } from '../../lib/model/analysis';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { useEscape } from './escape';
import { useInSight } from './in-sight';
import type { PartProps } from './props';
import { signCode, signName } from './sign-name';

/** What costs more than it looks: one line, which opens to say which signs, and what would cost less. */
export function Surprises({ length, actions, t }: PartProps & { readonly length: WeightedLength }) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLElement>(null);
  useEscape(fold, open, () => setOpen(false));
  useInSight(fold, open);
  const line = costs(length, t);
  if (line.length === 0) return null;

  return (
    <section class="surprises" aria-label={t('length.costs')} ref={fold}>
      <Button action="costs" look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        <LineIcon name={open ? 'fold' : 'unfold'} />
        <span class="costs">{line.join(' · ')}</span>
      </Button>
      {open && (
        <div class="surprises-told">
          <p>{t('length.why')}</p>
          <ul>
            {length.signs.map((sign) => (
              <Sign key={sign.sign} sign={sign} actions={actions} t={t} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** One sign by its name, how often it is there, and a button that puts a lighter one in its place. */
function Sign({ sign: { sign, count, lighter }, actions, t }: SignProps) {
  if (sign === null) return <li>{t('length.letters', { count })}</li>;
  return (
    <li data-sign={signCode(sign)}>
      <span>
        {/^\S$/u.test(sign) && <b aria-hidden="true">{sign} </b>}
        {t('length.sign', { count, name: signName(sign, t) })}
      </span>
      {lighter !== null && (
        <Button action="lighten" look="chip" onPress={() => actions.lighten(sign)}>
          <span aria-hidden="true">→ </span>
          <span class="unseen">{t('length.lighten.with')} </span>
          {t('length.lighten', { count, with: signName(lighter, t) })}
        </Button>
      )}
    </li>
  );
}

interface SignProps extends Pick<PartProps, 'actions' | 't'> {
  readonly sign: CostlySign;
}

const KINDS = ['url', 'emoji', 'free'] as const satisfies readonly LengthCost['kind'][];

function costs({ costs: all, signs }: WeightedLength, t: Translate): string[] {
  const line = KINDS.flatMap((kind) => {
    const some = all.filter((cost) => cost.kind === kind);
    if (some.length === 0) return [];
    const weight = some.reduce((sum, cost) => sum + cost.weight, 0);
    return [t(`length.${kind}`, { count: some.length, weight })];
  });
  const doubles = signs.reduce((sum, { count }) => sum + count, 0);
  return doubles === 0 ? line : [...line, t('length.double', { count: doubles })];
}
