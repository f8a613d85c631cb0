/** A WebAssembly program as the build hands it over: a `data:` address. */
declare module '*.wasm' {
  const address: string;
  export default address;
}
