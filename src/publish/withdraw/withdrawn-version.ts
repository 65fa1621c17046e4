/** The name under which a version is issued again: `1.0.0+withdrawn`, after a second withdrawal `1.0.0+withdrawn.2`. */
export function withdrawnVersion(version: string): string {
  const [plain = '', build] = version.split('+');
  if (build === undefined) return `${plain}+withdrawn`;
  return `${plain}+withdrawn.${countOf(build) + 1}`;
}

/** The names that a version had before it was issued again, the first first; none where nothing of it was withdrawn. */
export function earlierNames(version: string): readonly string[] {
  const [plain = '', build] = version.split('+');
  if (build === undefined) return [];
  const names = [plain];
  for (let count = 1; count < countOf(build); count += 1) names.push(withdrawnVersion(names.at(-1) ?? plain));
  return names;
}

function countOf(build: string): number {
  return Number(build.split('.')[1] ?? 1);
}
