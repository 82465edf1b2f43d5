// What a document has stored with the visitor.
async () => {
  const stored = [];
  const look = async (name, count) => {
    try {
      const found = await count();
      if (found) {
        stored.push(name + ' ' + found);
      }
    } catch (e) {
      if (e.name !== 'SecurityError') {
        stored.push(name + ' ' + e);
      }
    }
  };
  await look('cookie', () => document.cookie);
  await look('localStorage', () => localStorage.length);
  await look('sessionStorage', () => sessionStorage.length);
  await look('indexedDB', async () => (await indexedDB.databases()).length);
  await look('caches', async () => self.caches ? (await caches.keys()).length : 0);
  await look('service worker', async () => navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0);
  return stored;
}
