/** What of npm's datapackage the tests use; it comes without types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    read(options: { relations: boolean; forceCast: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
