/** The pictures that can be shown: those of this site, as the pages' policy wants it. */
export function ownPictures(pictures: readonly string[], origin = location.origin): readonly string[] {
  return pictures.filter((picture) => URL.canParse(picture, origin) && new URL(picture, origin).origin === origin);
}
