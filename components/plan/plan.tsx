import { Mark } from '../ui/mark';
import { AccountsSection } from './accounts';
import { GoalsSection } from './goals';
import type { AccountsProps, GoalsProps, RoutineProps, Speech, WaysProps } from './props';
import { RoutineSection } from './routine';
import { WaysSection } from './ways';

export interface PlanProps extends Speech {
  readonly goals: Omit<GoalsProps, keyof Speech>;
  readonly ways: Omit<WaysProps, keyof Speech>;
  readonly accounts: Omit<AccountsProps, keyof Speech>;
  readonly routine: Omit<RoutineProps, keyof Speech>;
  /** What went wrong with the last act, in words; empty when nothing did. */
  readonly problem: string;
}

/** The page of the plan: goals, the five ways, accounts, routine. */
export function Plan({ language, t, goals, ways, accounts, routine, problem }: PlanProps) {
  const speech = { language, t };
  return (
    <main class="page">
      <header>
        <Mark />
        <div>
          <h1>{t('plan.title')}</h1>
          <p class="soft">{t('plan.about')}</p>
        </div>
      </header>
      <nav class="row" aria-label={t('plan.sections')}>
        {(['goals', 'ways', 'accounts', 'routine'] as const).map((section) => (
          <a key={section} class="button chip" href={`#${section}`}>
            {t(`plan.${section}`)}
          </a>
        ))}
      </nav>
      <p role="status" class="problem">
        {problem}
      </p>
      <GoalsSection {...goals} {...speech} />
      <WaysSection {...ways} {...speech} />
      <AccountsSection {...accounts} {...speech} />
      <RoutineSection {...routine} {...speech} />
    </main>
  );
}
