import { test } from 'node:test';
import assert from 'node:assert/strict';
import { nameOf, seal, unseal } from '../../main/js/saving/seal.js';

test('what is sealed is read again with its secret', () => {
  const record = { revision: 3, state: { attempt: { values: { 'cmi.location': 'ñ "4"' } } } };

  assert.deepEqual(unseal('secret', seal('secret', record)), record);
});

test('without the secret nothing is read, and what was changed or made up is nothing', () => {
  const sealed = seal('secret', { grant: 'a.b.c' });

  assert.equal(unseal('another', sealed), undefined);
  assert.ok(!Buffer.from(sealed).toString('latin1').includes('a.b.c'));
  sealed[30] ^= 1;
  assert.equal(unseal('secret', sealed), undefined);
  assert.equal(unseal('secret', new Uint8Array(5)), undefined);
  assert.equal(unseal('secret', seal('', { revision: 9 })), undefined);
});

test('the same twice is sealed differently, and has the same name', () => {
  assert.notDeepEqual(seal('s', 1), seal('s', 1));
  assert.equal(nameOf('s'), nameOf('s'));
  assert.notEqual(nameOf('s'), 's');
});

test('it is what the server opens', () => {
  const sealed = Uint8Array.from(Buffer.from('AAECAwQFBgcICQoL8GKWHgbc8dHLF8TKCuuzJQex3AuPI5K+dJpnewjp4uLitUpNhPihkrNY/w0eyszy7A==', 'base64'));

  assert.deepEqual(unseal('secret', sealed), { revision: 3, state: { a: 'ñ' } });
});
