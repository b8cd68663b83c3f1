import { Badge, Group, Paper, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { carName } from '@/shared/cars/car-name';
import { CarPicture } from '@/shared/ui/CarPicture';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton, TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Car, carQuery } from './api/car';
import { CarFacts } from './CarFacts';
import classes from './CarPage.module.css';
import { CompareTray } from './CompareTray';
import { Offer } from './Offer';
import { SimilarCars } from './SimilarCars';

const route = getRouteApi('/cars/$vin');

export default function CarPage() {
  const { vin } = route.useParams();
  const { data: car, isError, error, refetch } = useQuery(carQuery(vin.toUpperCase()));
  const t = useTranslations('cars.one');
  if (car !== undefined) return <OneCar car={car} key={car.vin} />;
  if (Problem.is(error, 404)) return <NotForSale />;
  return (
    <Page title={t('title')}>
      {isError ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <CarToCome />}
    </Page>
  );
}

function OneCar({ car }: { car: Car }) {
  const t = useTranslations('cars.one');
  const vehicle = useTranslations('vehicle');
  const name = carName({ manufacturer: car.manufacturer.name, model: car.model.name });
  return (
    <Stack gap="lg">
      <TextLink to="/cars" search={{ make: car.manufacturer.name }} className={classes.crumbs}>
        {t('more', { make: carName({ manufacturer: car.manufacturer.name }) })}
      </TextLink>
      <Page title={name} lead={car.modelYear} actions={<Marks car={car} />}>
        <div className={classes.top}>
          <div className={classes.picture}>
            <CarPicture
              color={car.color}
              model={car.model.name}
              pictures={car.pictures}
              label={vehicle('picture', { name })}
            />
          </div>
          <Offer car={car} name={name} />
        </div>
        <Paper withBorder p="xl" radius="lg" component="section" aria-labelledby="known">
          <Title order={2} size="h4" id="known" mb="md">
            {t('known')}
          </Title>
          <CarFacts car={car} />
        </Paper>
        <SimilarCars car={car} />
        <CompareTray />
      </Page>
    </Stack>
  );
}

function Marks({ car: { condition, status, titleStatus } }: { car: Car }) {
  const t = useTranslations('vehicle');
  return (
    <Group gap="xs">
      <Badge color={status === 'AVAILABLE' ? 'brand' : 'gray'} variant="light">
        {t(`status.${status}`)}
      </Badge>
      <Badge variant="default">{t(`condition.${condition}`)}</Badge>
      {titleStatus !== undefined && titleStatus !== 'CLEAN' && (
        <Badge color="orange" variant="light">
          {t(`titleStatus.${titleStatus}`)}
        </Badge>
      )}
    </Group>
  );
}

function CarToCome() {
  return (
    <div className={classes.top} aria-hidden>
      <Skeleton height={340} radius="lg" />
      <Skeleton height={340} radius="lg" />
    </div>
  );
}

function NotForSale() {
  const t = useTranslations('cars.one.gone');
  return (
    <Page title={t('title')}>
      <EmptyState text={t('text')}>
        <LinkButton to="/cars">{t('others')}</LinkButton>
      </EmptyState>
    </Page>
  );
}
