import type { TimeSlicer } from '../timeSlicer';
import type { Package } from './package';
import { walk } from './xml';

/** Where a part points to another. */
export interface Relation {
  readonly id: string;
  /** The last step of the type's address, for example "worksheet": the same in transitional and in strict files. */
  readonly type: string;
  /** Whether the target lies outside the file. */
  readonly external: boolean;
  /** The target's name from the root of the package. */
  readonly target: string;
}

/** The relations of a part, of the package itself for ''. None where it has none. Source: ECMA-376 part 2, 6.5. */
export async function relationsOf(pack: Package, part: string, slicer: TimeSlicer): Promise<Relation[]> {
  const relations: Relation[] = [];
  await walk(
    pack.pieces(relationsPart(part)),
    {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship') return;
        relations.push({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          external: TargetMode === 'External',
          target: TargetMode === 'External' ? Target : resolved(part, Target),
        });
      },
    },
    slicer,
  );
  return relations;
}

/** The name of the part that holds a part's relations. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as a part's name: relative to the part that points to it, or from the root. */
function resolved(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
