/** The store can't be written or read now (disk full, input/output error): nothing was changed, try again later. */
export class StoreFault extends Error {
  override name = "StoreFault";
}
