// Finds text in letters that its language does not use: a translation that was forgotten, or a language that is not marked.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const scripts = { ar: 'Arabic', zh: 'Han', ru: 'Cyrillic', en: 'Latin', fr: 'Latin', es: 'Latin' };
const foreign = Object.fromEntries(
  Object.values(scripts).map((own) => {
    const others = Object.values(scripts).filter((script) => script !== own);
    return [own, new RegExp(others.map((script) => `\\p{Script=${script}}${script === 'Latin' ? '{3,}' : '+'}`).join('|'), 'u')];
  }),
);
const address = /\b(?:https?:\/\/|mailto:)\S+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:int|org|net|com|example)\b(?:\/\S*)?/gi;
const code = /(?<![\p{L}\d])(?=[A-Z\d/.-]*\d)[A-Z\d]+(?:[-/.][A-Z\d]+)*(?![\p{L}\d])/gu;

/** What may stay as it is in any language: `text` and the `reason`. The longest is taken first. */
export const allowed = JSON.parse(readFileSync(path.join(import.meta.dirname, '../allowed/letters.json'), 'utf8'))
  .map((entry) => ({ ...entry, used: false, pattern: patternOf(entry.text) }))
  .sort((one, other) => other.text.length - one.text.length);

/** The words in foreign letters, each with the text where it stands. Latin words count from three letters on. */
export function foreignWords(texts) {
  return texts.flatMap((text) => wordsOf(scripts[text.lang.split('-')[0]], text.text).map((word) => ({ ...text, word })));
}

function wordsOf(own, text) {
  if (!own) return /\p{L}/u.test(text) ? ['a text without a known language'] : [];
  const words = foreign[own];
  return words.test(text) ? (withoutAllowed(text.replace(address, ' ').replace(code, ' ')).match(new RegExp(words, 'gu')) ?? []) : [];
}

function withoutAllowed(text) {
  return allowed.reduce((rest, entry) => {
    const next = rest.replace(entry.pattern, ' ');
    entry.used ||= next !== rest;
    return next;
  }, text);
}

function patternOf(text) {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${escaped}(?![\\p{Script=Latin}\\d])`, 'gu');
}
