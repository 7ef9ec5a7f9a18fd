import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import type { CostlySign, LengthCost, WeightedLength } from '../../lib/model/analysis';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import type { PartProps } from './props';

/** What costs more than it looks: one line, which opens to say which signs, and what would cost less. */
export function Surprises({ length, actions, t }: PartProps & { readonly length: WeightedLength }) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLElement>(null);
  const line = costs(length, t);
  if (line.length === 0) return null;

  const keyPressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    fold.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <section class="surprises" aria-label={t('length.costs')} ref={fold} onKeyDown={keyPressed}>
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
    <li data-sign={code(sign)}>
      <span>
        {/^\S$/u.test(sign) && <b aria-hidden="true">{sign} </b>}
        {t('length.sign', { count, name: nameOf(sign, t) })}
      </span>
      {lighter !== null && (
        <Button action="lighten" look="chip" onPress={() => actions.lighten(sign)}>
          {t('length.lighten', { count, with: nameOf(lighter, t) })}
        </Button>
      )}
    </li>
  );
}

interface SignProps extends Pick<PartProps, 'actions' | 't'> {
  readonly sign: CostlySign;
}

const code = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16);

/** Signs that have a name in the messages; any other is its own name. */
const NAMED = new Set(['a0', '20', '2d', '2013', '202f', '3000', '2026', '20ac', '2192', '2022', '2212']);
const nameOf = (sign: string, t: Translate): string =>
  NAMED.has(code(sign)) ? t(`sign.${code(sign)}` as MessageKey) : sign;

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
