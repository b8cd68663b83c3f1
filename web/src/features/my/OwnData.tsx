import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { everythingAboutMe } from './api/own-data';

/** Everything that is kept about somebody, as one file. */
export function OwnData() {
  const t = useTranslations('my.profile.data');
  const collecting = useMutation({
    mutationFn: everythingAboutMe,
    onSuccess: (everything) => save('forecourt-my-data.json', 'application/json', JSON.stringify(everything, null, 2)),
  });
  return (
    <>
      <Text>{t('text')}</Text>
      {collecting.isError && <ProblemAlert error={collecting.error} />}
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={collecting.isPending}
          onClick={() => collecting.mutate()}
        >
          {t('download')}
        </Button>
      </div>
    </>
  );
}
