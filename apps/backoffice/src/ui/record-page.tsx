import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Failure } from './failure';
import { Notice } from './notice';
import { PageHead } from './page';
import s from './record.module.css';

interface Props {
  /** The link to the list. */
  back: ReactNode;
  /** The record; absent while it comes, when it could not be loaded, and when there is none. */
  children: ReactNode;
  error: unknown;
  /** The server has answered: without a record, there is none. */
  answered: boolean;
  retry: () => void;
  words: {
    name: string;
    loading: string;
    failed: string;
    missing: string;
    missingNotice: string;
    missingReason: string;
  };
}

/** The page of one thing, or why it is not there. */
export function RecordPage({ back, children, error, answered, retry, words }: Props) {
  return (
    <Stack gap="md">
      <div>{back}</div>
      {children ? (
        children
      ) : error ? (
        <>
          <PageHead title={words.name} />
          <Failure what={words.failed} error={error} retry={retry} />
        </>
      ) : answered ? (
        <>
          <PageHead title={words.missing} />
          <Notice title={words.missingNotice}>{words.missingReason}</Notice>
        </>
      ) : (
        <Waiting title={words.loading} />
      )}
    </Stack>
  );
}

/** The record's own shape while it comes. */
function Waiting({ title }: { title: string }) {
  return (
    <div role="status" aria-busy>
      <PageHead title={title} />
      <div className={s.columns}>
        <Skeleton height={420} />
        <Skeleton height={320} />
      </div>
    </div>
  );
}
