import { engineUnderTest } from '../engine-under-test';

test('a view is written only as what its name says', async () => {
  const engine = engineUnderTest();
  await engine.ask('workspace-create', { path: engine.path('small.changeout'), name: 'Small Telephone' });
  const save = (name: string, content: string) => ({
    path: engine.path(name),
    base64: Buffer.from(content).toString('base64'),
  });
  expect(await engine.ask('view-save', save('a.svg', '<svg/>'))).toMatchObject({ bytes: 6 });
  expect(await engine.refusal('view-save', save('a.png', '<svg/>'))).toMatch(/not what the name says/);
  expect(await engine.refusal('view-save', save('a.sh', 'rm'))).toMatch(/must end in/);
  engine.remove();
});
