import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../lib/coach/state';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import { noticeWords } from './notice-words';
import type { PartProps } from './props';

interface NoticeProps extends PartProps {
  readonly notice: Notice;
  /** True while the sidebar is used with the keyboard: the way back then takes the focus of what has just vanished. */
  readonly takeFocus: RefObject<boolean>;
}

/** What has just happened, and the way back or the way round. */
export function NoticeLine({ actions, t, notice, takeFocus }: NoticeProps) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = line.current?.getRootNode();
    const holder = root instanceof ShadowRoot ? root.activeElement : focusedIn(document);
    if (takeFocus.current && !holder) line.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [notice, takeFocus]);

  return (
    <div class={`notice notice-${notice.kind}`} ref={line}>
      <p>{noticeWords(notice, t)}</p>
      {notice.canUndo && (
        <Button action="undo" look="main" onPress={actions.undo}>
          {t('action.undo')}
        </Button>
      )}
      {notice.copy !== null && (
        <Button action="copy" look="main" onPress={actions.copy}>
          {t('action.copy')}
        </Button>
      )}
      <Button action="close" look="icon" name={t('action.close')} onPress={actions.dismiss}>
        <LineIcon name="close" />
      </Button>
    </div>
  );
}

const focusedIn = ({ activeElement, body }: Document) => (activeElement === body ? null : activeElement);
