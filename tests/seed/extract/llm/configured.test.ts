import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../server/config.ts';
import { NotConfigured } from '../../../../server/errors.ts';
import { llmFromEnvironment } from '../../../../seed/extract/llm/llm.ts';
import { askers } from './asked.ts';

const all = askers();
afterEach(() => all.close());

describe('without configuration', () => {
  it.each([
    [{}, 'REFRAIN_LLM_URL is not set'],
    [{ REFRAIN_LLM_MODEL: 'lamp-1' }, 'REFRAIN_LLM_URL is not set'],
    [{ REFRAIN_LLM_URL: 'http://127.0.0.1:9/v1' }, 'REFRAIN_LLM_MODEL is not set'],
  ])('%o: says how, and that the text leaves the machine', (environment, message) => {
    const get = () => llmFromEnvironment(readConfig(environment));
    expect(get).toThrow(NotConfigured);
    expect(get).toThrow(message);
    expect(get).toThrow('REFRAIN_LLM_KEY where it asks for a key');
    expect(get).toThrow('it leaves this machine unless that address is on it');
  });
});

describe('the settings', () => {
  it('are read once', () => {
    const { languageModel } = readConfig({
      ...{ REFRAIN_LLM_URL: 'https://llm.example.org/v1/', REFRAIN_LLM_MODEL: ' lamp-1 ' },
      ...{ REFRAIN_LLM_KEY: 'k\n', REFRAIN_LLM_TIMEOUT: '90s' },
    });
    expect(languageModel).toEqual({
      url: 'https://llm.example.org/v1',
      model: 'lamp-1',
      key: 'k',
      timeout: 90_000,
    });
  });

  it.each([
    { REFRAIN_LLM_URL: 'localhost:8080/v1' },
    { REFRAIN_LLM_URL: 'ftp://llm.example.org/v1' },
    { REFRAIN_LLM_URL: 'https://llm.example.org/v1?key=1' },
    { REFRAIN_LLM_TIMEOUT: '6m' },
    { REFRAIN_LLM_TIMEOUT: 'soon' },
  ])('are refused: %o', (environment) => {
    expect(() => readConfig(environment)).toThrow(NotConfigured);
  });

  it('do not print a password that stands in the address', () => {
    const read = () => readConfig({ REFRAIN_LLM_URL: 'https://me:geheim@llm.example.org/v1' });
    expect(read).toThrow('REFRAIN_LLM_URL="https://…@llm.example.org/v1" should be a base URL');
  });
});
