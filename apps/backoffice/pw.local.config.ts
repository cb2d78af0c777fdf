import base from './playwright.config';

const { webServer: _, globalTeardown: __, ...rest } = base;
export default { ...rest, timeout: 30000, use: { ...base.use, baseURL: 'http://127.0.0.1:4300' } };
