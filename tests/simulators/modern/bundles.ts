import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nonsense, nonsenseTemplate } from './nonsense.ts';
import type { Language, ModernGeneration } from './options.ts';

const fromPackage = createRequire(import.meta.url);
const app = fileURLToPath(new URL('./app', import.meta.url));

const packaged = (name: string): string => readFileSync(fromPackage.resolve(name), 'utf8');
const own = (name: string): string => readFileSync(resolve(app, name), 'utf8');
// Each file stays a scope of its own in the bundle.
const scoped = (source: string): string => `(() => {\n'use strict';\n${source}\n})();\n`;

/** AngularJS and Angular Material as published on npm. */
export const angularBundle = (): string =>
  [
    'angular/angular.min.js',
    'angular-animate/angular-animate.min.js',
    'angular-aria/angular-aria.min.js',
    'angular-messages/angular-messages.min.js',
    'angular-material/angular-material.min.js',
  ]
    .map(packaged)
    .join('\n;\n');

/** `say('...')` in the application's files becomes the words themselves, in the language asked for. */
const spoken = (source: string, language: Language): string =>
  source.replace(/\bsay\('([^']*)'\)/g, (_, words: string) =>
    JSON.stringify(language === 'unknown' ? nonsense(words) : words),
  );

/** Our application. The module comes first; which pages it shows is put in front of it. */
export function siteBundle(generation: ModernGeneration, language: Language): string {
  const rest = readdirSync(app)
    .filter((name) => extname(name) === '.js' && name !== 'app.js')
    .sort();
  const choice = `angular.module('generation', []).constant('generation', ${JSON.stringify(generation)});`;
  return [choice, own('app.js'), ...rest.map(own)].map((source) => scoped(spoken(source, language))).join('');
}

export const styleBundle = (): string =>
  `${packaged('angular-material/angular-material.min.css')}\n${['site.css', 'grids.css', 'icons.css'].map(own).join('\n')}`;

/** A template under `app/views`, or null when there is none of that name. */
export function view(name: string, language: Language): string | null {
  const path = normalize(resolve(app, 'views', name));
  if (!path.startsWith(resolve(app, 'views') + sep) || extname(path) !== '.html') return null;
  try {
    const template = readFileSync(path, 'utf8');
    return language === 'unknown' ? nonsenseTemplate(template) : template;
  } catch {
    return null;
  }
}
