import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isCustomer, isSeller, isStaff, knowsCustomers, useSession } from '@/shared/session/session';

/** What is there for whoever looks; the pages and services themselves decide who may. */
export function Navigation() {
  const t = useTranslations('common.nav');
  const session = useSession();
  const staff = isStaff(session);
  const customer = isCustomer(session);
  return (
    <ul>
      <li>
        <Link to="/cars">{t('cars')}</Link>
      </li>
      {(customer || !staff) && (
        <li>
          <Link to="/book">{t('book')}</Link>
        </li>
      )}
      {customer && (
        <>
          <li>
            <Link to="/my/appointments">{t('mine')}</Link>
          </li>
          <li>
            <Link to="/my" activeOptions={{ exact: true }}>
              {t('my')}
            </Link>
          </li>
        </>
      )}
      {staff && (
        <li>
          <Link to="/stock">{t('stock')}</Link>
        </li>
      )}
      {isSeller(session) && (
        <li>
          <Link to="/sales">{t('sales')}</Link>
        </li>
      )}
      {knowsCustomers(session) && (
        <li>
          <Link to="/customers">{t('customers')}</Link>
        </li>
      )}
      {isSeller(session) && (
        <li>
          <Link to="/dashboards">{t('figures')}</Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/workshop/appointments">{t('workshop')}</Link>
        </li>
      )}
    </ul>
  );
}
