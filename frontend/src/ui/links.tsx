import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

type Native<Props> = Props &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: Ref<HTMLAnchorElement> };

const PlainAnchor = ({ ref, ...props }: Native<AnchorProps>) => <Anchor ref={ref} {...props} />;
const AnchorButton = ({ ref, ...props }: Native<ButtonProps>) => <Button component="a" ref={ref} {...props} />;

/** A link inside of the app, typed by the routes. */
export const TextLink = createLink(PlainAnchor);

/** The same in the look of a button: for «создать», «перейти», never for something that changes data. */
export const ButtonLink = createLink(AnchorButton);
