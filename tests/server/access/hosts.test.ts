import { describe, expect, it } from 'vitest';
import { goesBy, isLoopback, isOnlyHere } from '../../../server/access/hosts.ts';

const HERE = { host: '127.0.0.1', hosts: [] };
const NAMED = { host: '0.0.0.0', hosts: ['refrain.example.org', '10.0.0.5'] };
const ANY = { host: '0.0.0.0', hosts: [] };
const PROXIED = { host: '127.0.0.1', hosts: ['refrain.example.org'] };

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.0.0.53', true],
  ['::1', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
])('%s is loopback: %s', (name, is) => {
  expect(isLoopback(name)).toBe(is);
});

describe('a name', () => {
  it.each([
    [HERE, 'localhost:4000', true],
    [HERE, 'LOCALHOST', true],
    [HERE, '[::1]:4000', true],
    [HERE, 'rebound.example', false],
    [HERE, '', false],
    [NAMED, 'refrain.example.org', true],
    [NAMED, 'Refrain.Example.org.:443', true],
    [NAMED, '10.0.0.5:4000', true],
    [NAMED, '127.0.0.1:4000', true],
    [NAMED, 'rebound.example', false],
    [NAMED, 'refrain.example.org.rebound.example', false],
    [NAMED, '0.0.0.0', false],
    [NAMED, '', false],
    [{ host: '192.168.1.5', hosts: ['refrain.local'] }, '192.168.1.5:4000', true],
    [{ host: 'fd00::5', hosts: ['refrain.local'] }, '[fd00::5]:4000', true],
    [PROXIED, 'refrain.example.org', true],
    [PROXIED, 'rebound.example', false],
    [ANY, 'rebound.example', true],
  ])('%o goes by "%s": %s', (place, header, goes) => {
    expect(goesBy(place, header)).toBe(goes);
  });
});

it.each([
  [HERE, true],
  [{ host: 'localhost', hosts: ['127.0.0.1'] }, true],
  [PROXIED, false],
  [ANY, false],
  [{ host: '0.0.0.0', hosts: ['localhost'] }, false],
])('%o can be asked from this machine only: %s', (place, only) => {
  expect(isOnlyHere(place)).toBe(only);
});
