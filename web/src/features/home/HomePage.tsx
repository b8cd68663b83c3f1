import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarCheck, IconCar, IconTool } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { signUpPage } from '@/shared/session/addresses';
import { nameOf, useSession } from '@/shared/session/session';
import { CarPicture } from '@/shared/ui/CarPicture';
import { LinkButton } from '@/shared/ui/LinkButton';
import { CarsForSale } from './CarsForSale';
import { FindCar } from './FindCar';
import classes from './HomePage.module.css';

const promises = [
  { key: 'cars', Icon: IconCar },
  { key: 'service', Icon: IconTool },
  { key: 'account', Icon: IconCalendarCheck },
] as const;

export default function HomePage() {
  const t = useTranslations('home');
  const common = useTranslations('common');
  const session = useSession();
  const name = nameOf(session);
  useEffect(() => {
    document.title = common('name');
  }, [common]);

  return (
    <Stack gap="xl">
      <section className={classes.hero}>
        <div className={classes.words}>
          {name !== undefined && <Text fw={600}>{t('welcome', { name })}</Text>}
          <Title order={1} tabIndex={-1} data-page-title className={classes.title}>
            {t('title')}
          </Title>
          <Text size="lg" className={classes.lead}>
            {t('lead')}
          </Text>
          <FindCar />
          <Group gap="sm">
            <LinkButton to="/book" variant="outline" color="white">
              {t('book')}
            </LinkButton>
            {session?.signedIn === false && (
              <Button component="a" href={signUpPage} variant="outline" color="white">
                {common('signUp')}
              </Button>
            )}
          </Group>
        </div>
        <div className={classes.drawing}>
          <CarPicture color="white" model="suv" />
        </div>
      </section>

      <CarsForSale />

      <section aria-labelledby="promises">
        <Title order={2} size="h3" id="promises" mb="md">
          {t('promises.title')}
        </Title>
        <ul className={classes.promises}>
          {promises.map(({ key, Icon }) => (
            <li key={key}>
              <Icon aria-hidden size={28} className={classes.icon} />
              <Title order={3} size="h5">
                {t(`promises.${key}.title`)}
              </Title>
              <Text c="dimmed" size="sm">
                {t(`promises.${key}.text`)}
              </Text>
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  );
}
