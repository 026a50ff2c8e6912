export function writeBundledPackages(build: string, modulePaths: readonly string[]): void;
