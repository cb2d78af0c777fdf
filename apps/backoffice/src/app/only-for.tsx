import { Outlet } from '@tanstack/react-router';
import { useMay } from '../features/session/session';
import { PageForbidden } from './page-problems';

/** Pages for those who may change the shop's settings. */
export const OnlyForSettings = () => (useMay('SETTINGS') ? <Outlet /> : <PageForbidden />);

/** Pages for those who administer the shop. */
export const OnlyForAdmins = () => (useMay('ADMIN') ? <Outlet /> : <PageForbidden />);

/** Pages for those who may load files. */
export const OnlyForImports = () => (useMay('IMPORT') ? <Outlet /> : <PageForbidden />);
