/** What a car looks like from the side. */
export type Body = 'sedan' | 'suv' | 'pickup' | 'van';

const words: Record<Exclude<Body, 'sedan'>, string> = {
  pickup:
    'pickup truck 1500 2500 3500 f-150 f-250 f-350 ram silverado sierra colorado canyon ranger tacoma tundra titan' +
    ' frontier ridgeline gladiator dakota crew cab srw drw chassis',
  van:
    'van minivan mpv caravan transit connect sprinter express savana promaster cutaway sienna odyssey pacifica' +
    ' quest sedona voyager transporter multivan',
  suv:
    'suv utility durango journey equinox explorer expedition tahoe suburban traverse trax escape edge flex compass' +
    ' cherokee wrangler renegade patriot cruiser rav4 highlander 4runner sequoia sorento sportage tucson rogue' +
    ' pathfinder murano rover discovery encore enclave acadia terrain yukon escalade pilot passport cr-v cx-5 x3 x5' +
    ' q5 q7 qx60 rx tiguan touareg cayenne macan forester outback blazer trailblazer bronco ecosport',
};

const bodies = new Map<string, Body>(
  (['suv', 'van', 'pickup'] as const).flatMap((body) => words[body].split(' ').map((word) => [word, body] as const)),
);

/** What a model is likely to look like, by the first word of its name that tells; a sedan if none does. */
export function likelyBody(model: string | undefined): Body {
  const named = model?.toLowerCase().split(/[\s/,]+/) ?? [];
  return named.map((word) => bodies.get(word)).find((body) => body !== undefined) ?? 'sedan';
}
