/**
 * What has a global id and is about nobody: agencies, partnerships, protocols. The room that has them says what they are.
 */
export abstract class ReferenceNodes {
  /** The object of this type with this id, or null: no such type, or no such object. */
  abstract maybeOne(type: string, id: string): Promise<object | null>;
}
