import type { APIRoute } from 'astro';
import { sealIcon } from '../picture/seal-icon.ts';

export const GET: APIRoute = () => new Response(sealIcon(), { headers: { 'content-type': 'image/svg+xml' } });
