import { Accordion, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useRun } from '../../app/run/use-run';
import { countOf } from '../../format/count';
import { RunView } from '../../parts/run-view';

/** Whose work the program is made of, with each license in full. */
export function Licenses() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Title order={3} mb={6}>
        Licenses
      </Title>
      <Text size="sm" mb="xs">
        Changeout itself is under the MIT license. It runs on Electron (MIT) with Chromium and Node, whose
        notices are in the program’s folder.
      </Text>
      <Accordion
        chevronPosition="left"
        variant="contained"
        onChange={(value) => setIsOpen(value !== null)}
        transitionDuration={0}
      >
        <Accordion.Item value="packages">
          <Accordion.Control>Packages of other authors</Accordion.Control>
          <Accordion.Panel>{isOpen && <PackageList />}</Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </div>
  );
}

function PackageList() {
  const licenses = useRun('app-licenses', {});
  return (
    <RunView run={licenses} doing="Reading licenses">
      {(packages) => (
        <>
          <Text size="xs" c="dimmed" mb={6}>
            {countOf(packages.length, 'package')}
          </Text>
          {packages.map(({ name, version, license, text }) => (
            <details key={`${name}@${version}`}>
              <summary>
                {name} {version}, {license}
              </summary>
              <Text size="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} my={6}>
                {text || `The package brings no license text; its license is ${license}.`}
              </Text>
            </details>
          ))}
        </>
      )}
    </RunView>
  );
}
