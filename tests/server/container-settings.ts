/** The settings that the container runs with: those of the Dockerfile, then those of docker-compose.yml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../../server/config.ts';

const compose = z.object({
  services: z.object({ refrain: z.object({ environment: z.record(z.string(), z.string()) }) }),
});

/** The environment in the container where the one around it sets nothing. */
export function containerSettings(): Readonly<Record<string, string>> {
  const [, set = ''] = /^ENV (HOST=.*)$/mu.exec(readFileSync(`${PROJECT_FOLDER}Dockerfile`, 'utf8')) ?? [];
  const ofImage = set.split(' ').map((pair) => pair.split('=', 2));
  const { environment } = compose.parse(parse(readFileSync(`${PROJECT_FOLDER}docker-compose.yml`, 'utf8')))
    .services.refrain;
  const ofCompose = Object.entries(environment).map(([name, value]) => [
    name,
    value.replace(/\$\{[A-Z_]+(?::-([^}]*)|:\?[^}]*)\}/gu, (_, unset: string | undefined) => unset ?? ''),
  ]);
  return z.record(z.string(), z.string()).parse(Object.fromEntries([...ofImage, ...ofCompose]));
}
