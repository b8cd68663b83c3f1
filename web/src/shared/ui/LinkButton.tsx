import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link to a page of this app that looks like a button. */
export const LinkButton = createLink(Button<'a'>);

/** A link to a page of this app in running text. */
export const TextLink = createLink(Anchor<'a'>);
