import { z } from 'zod';
import type { PortfolioReads } from '../calls/portfolio';
import { filePath } from './values';

export const portfolioReads = {
  'portfolio-read': z.strictObject({
    paths: z.array(filePath).min(1, 'choose at least one workspace').max(50),
  }),
} satisfies Record<keyof PortfolioReads, z.ZodType>;
