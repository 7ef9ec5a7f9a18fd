import { LOCALES, translator } from '../../lib/i18n/t';
import type { Language } from '../../lib/model/language';
import { Mark } from '../ui/mark';
import { SAMPLE_KINDS, SAMPLES } from './samples';

interface PracticeProps {
  readonly language: Language;
  /** The coach has been silenced everywhere: here is the way back. */
  readonly asleep: boolean;
  readonly onLanguage: () => void;
  readonly onSample: (text: string) => void;
  readonly onWake: () => void;
}

/** What stands around the box of the practice page: welcome, examples, how it works, the ways on. */
export function Welcome({ language, onLanguage }: Pick<PracticeProps, 'language' | 'onLanguage'>) {
  const t = translator(language);
  return (
    <>
      <Mark />
      <div class="headline">
        <h1>{t('practice.title')}</h1>
        <p>{t('practice.lead')}</p>
      </div>
      <button
        type="button"
        class="button chip"
        data-action="language"
        lang={LOCALES[language === 'fr' ? 'en' : 'fr']}
        onClick={onLanguage}
      >
        {t('practice.otherLanguage')}
      </button>
    </>
  );
}

export function Examples({ language, onSample, asleep, onWake }: PracticeProps) {
  const t = translator(language);
  return (
    <>
      {asleep && (
        <p class="asleep">
          {t('practice.asleep')}{' '}
          <button type="button" class="button main" data-action="wake" onClick={onWake}>
            {t('practice.wake')}
          </button>
        </p>
      )}
      <section class="examples" aria-labelledby="samples">
        <h2 id="samples">{t('practice.samples')}</h2>
        {([language, language === 'fr' ? 'en' : 'fr'] as const).map((draft) => (
          <div class="row samples" key={draft} lang={LOCALES[draft]}>
            {SAMPLE_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class="button chip"
                data-action="sample"
                data-sample={`${draft}/${kind}`}
                onClick={() => onSample(SAMPLES[draft][kind])}
              >
                {translator(draft)(`practice.sample.${kind}`)}
              </button>
            ))}
          </div>
        ))}
        <button type="button" class="button quiet" data-action="clear" onClick={() => onSample('')}>
          {t('practice.clear')}
        </button>
      </section>
      <section class="how" aria-labelledby="how">
        <h2 id="how">{t('practice.how')}</h2>
        <ol>
          <li>{t('practice.how.1')}</li>
          <li>{t('practice.how.2')}</li>
          <li>{t('practice.how.3')}</li>
        </ol>
        <p>{t('practice.next')}</p>
        <p class="row">
          <a class="button main" href="https://x.com/compose/post" target="_blank" rel="noreferrer">
            {t('practice.open')}
            <span class="unseen"> {t('practice.newTab')}</span>
          </a>
          <a class="button chip" href="options.html">
            {t('practice.options')}
          </a>
        </p>
      </section>
    </>
  );
}
