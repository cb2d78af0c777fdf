import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Job } from '../../lib/jobs';
import s from './jobs-bell.module.css';

/** What goes on, with a ring that says how far, and what ended since one looked. */
export function JobsBell({ jobs }: { jobs: readonly Job[] }) {
  const { t } = useLingui();
  const router = useRouter();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const running = jobs.find(({ state }) => state === 'running');
  const news = jobs.filter(({ id, state }) => state !== 'running' && !seen.has(id));
  const look = () => setSeen(new Set(jobs.filter(({ state }) => state !== 'running').map(({ id }) => id)));
  const percent = running && Math.floor(running.part * 100);
  const label = running
    ? t`Trabajos: ${t(running.label)}, ${percent} %`
    : news.length > 0
      ? t`Trabajos: hay uno terminado que no has visto`
      : t`Trabajos`;
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" shadow="md" width={280} onClose={look}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" className={s.bell} aria-label={label} title={t`Trabajos`}>
          <IconBell size={20} aria-hidden />
          {running && <Ring part={running.part} />}
          {!running && news.length > 0 && <span className={s.news} />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Trabajos de esta pestaña`}</Menu.Label>
        {jobs.map((job) => (
          <Menu.Item key={job.id} onClick={() => void router.navigate({ href: job.href })}>
            {t(job.label)}
            <Text size="xs" c="dimmed">
              <State job={job} />
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function State({ job }: { job: Job }) {
  const { t } = useLingui();
  if (job.state === 'done') return t`Terminado`;
  if (job.state === 'failed') return t`Interrumpido`;
  return `${Math.floor(job.part * 100)} %`;
}

const radius = 14;
const around = 2 * Math.PI * radius;

function Ring({ part }: { part: number }) {
  return (
    <svg className={s.ring} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r={radius} strokeDasharray={around} strokeDashoffset={around * (1 - part)} />
    </svg>
  );
}
