import type { OverlayText } from '../overlay';
import { t } from '../ui/text';

/** The overlay's words; a coach comments where a teacher asks. */
export const overlayWords = (isCoach: boolean): OverlayText => ({
  region: t('overlayRegion'),
  toolbar: t('overlayToolbar'),
  reflect: t('overlayReflect'),
  askCoach: isCoach ? t('overlayComment') : t('overlayAskCoach'),
  strategies: t('overlayStrategies'),
  card: t('overlayCard'),
  close: t('overlayClose'),
});
