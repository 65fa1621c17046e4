import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 150;

/**
 * Watches what a process and all that it starts hold of the machine's memory, shared pages by their share (PSS of Linux);
 * ending gives the most, in megabytes, that they held at one moment.
 */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const look = (): void => {
    const held = [...familyOf(pid)].reduce((sum, each) => sum + shareOf(each), 0);
    most = Math.max(most, held / 1024);
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** A process and its descendants. */
function familyOf(pid: number): ReadonlySet<number> {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const family = new Set([pid]);
  // Children may be listed before their parents.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [each, parent] of parents) if (family.has(parent)) family.add(each);
  }
  return family;
}

function parentOf(pid: string): number {
  // The name in brackets may hold spaces.
  return Number(/\) \S (\d+)/u.exec(read(pid, 'stat'))?.[1]);
}

/** In kilobytes. */
function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(String(pid), 'smaps_rollup'))?.[1] ?? 0);
}

/** Nothing where the process has ended. */
function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
