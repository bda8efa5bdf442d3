/** Fluent registers Microsoft's web fonts from a foreign server as it loads, unless this is empty. Import it first. */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
