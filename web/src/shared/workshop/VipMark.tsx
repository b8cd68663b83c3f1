import { Badge } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

interface Props {
  /** So large that nobody misses it. */
  large?: boolean;
}

/** The car was sold by us. */
export function VipMark({ large = false }: Props) {
  const t = useTranslations('common');
  return (
    <Badge
      color="yellow"
      variant="filled"
      {...(large && { h: 40, fz: 20, px: 18 })}
      leftSection={<IconStarFilled size={large ? 20 : 12} aria-hidden />}
      title={t('vipMeans')}
    >
      {t('vip')}
    </Badge>
  );
}
