import { formatDate, formatDateTime, formatRecent } from '../lib/format';
import { useLanguage } from '../lib/use-language';

/** An instant as people say it, with the whole of it for the curious and for machines. */
export function When(props: { at: string; timeZone: string; relative?: boolean }) {
  const language = useLanguage();
  const date = formatDate(language, props.timeZone, props.at);
  const recent = props.relative ? formatRecent(language, props.timeZone, props.at) : null;
  return (
    <time dateTime={props.at} title={formatDateTime(language, props.timeZone, props.at)}>
      {recent ?? date}
    </time>
  );
}
