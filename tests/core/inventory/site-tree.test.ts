import fc from 'fast-check';
import { closesCircle, type PlacedSite, siteTree } from '../../../core/inventory/site-tree';

const figures = { units: 0, listed: 0, review: 0, pointCents: 0, lowCents: 0, highCents: 0 };
const site = (name: string, parent: string | null, assets = 1): PlacedSite => ({
  ...figures,
  name,
  parent,
  assets,
});

test('a parent that nobody knows counts as none', () => {
  expect(siteTree([site('A', 'gone')]).map(({ depth }) => depth)).toEqual([0]);
});

test('whatever the parents say, also in circles, every site stands once and nothing is lost', () => {
  const sites = fc
    .array(fc.record({ parent: fc.option(fc.nat({ max: 9 })), assets: fc.nat({ max: 50 }) }), {
      minLength: 1,
      maxLength: 10,
    })
    .map((list) =>
      list.map(({ parent, assets }, index) =>
        site(`S${index}`, parent === null ? null : `S${parent}`, assets),
      ),
    );
  fc.assert(
    fc.property(sites, (given) => {
      const tree = siteTree(given);
      expect(tree.map((node) => node.site.name).sort()).toEqual(given.map(({ name }) => name).sort());
      const tops = tree.filter((node) => node.depth === 0).reduce((sum, node) => sum + node.total.assets, 0);
      expect(tops).toBe(given.reduce((sum, { assets }) => sum + assets, 0));
    }),
  );
});

test('a circle over three sites is seen before it is closed', () => {
  const sites = [site('A', null), site('B', 'A'), site('C', 'B')];
  expect(closesCircle(sites, 'A', 'C')).toBe(true);
  expect(closesCircle(sites, 'C', 'A')).toBe(false);
});
