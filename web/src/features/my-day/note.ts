const KEY = 'forecourt.note.';

/** What is noted while one works, on this device until it goes with the finish. */
export const note = {
  load: (id: number): string => sessionStorage.getItem(KEY + String(id)) ?? '',
  keep(id: number, text: string): void {
    if (text === '') sessionStorage.removeItem(KEY + String(id));
    else sessionStorage.setItem(KEY + String(id), text);
  },
};
