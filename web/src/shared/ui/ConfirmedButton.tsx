import { Button, type ButtonProps, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { Dialog } from './Dialog';
import { ProblemAlert } from './ProblemAlert';

interface Props extends Pick<ButtonProps, 'size'> {
  /** What the button shows; the one that confirms says the same. */
  face: string;
  /** What it is for, where there are several of them. */
  label: string;
  question: string;
  /** What one should know before. */
  text?: string;
  /** What leaves everything as it is. */
  keep: string;
  act: () => Promise<unknown>;
  onDone: () => unknown;
}

/** A button for what cannot be taken back: it asks first, and a refusal stands at the question. */
export function ConfirmedButton({ face, label, question, text, keep, act, onDone, size = 'sm' }: Props) {
  const [asking, { open, close }] = useDisclosure(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      close();
      await onDone();
    },
  });
  return (
    <>
      <Button
        variant="default"
        size={size}
        aria-label={label}
        onClick={() => {
          acting.reset();
          open();
        }}
      >
        {face}
      </Button>
      <Dialog opened={asking} onClose={close} title={question}>
        <Stack>
          {acting.isError && <ProblemAlert error={acting.error} />}
          {text !== undefined && <Text>{text}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {keep}
            </Button>
            <Button color="red" loading={acting.isPending} onClick={() => acting.mutate()}>
              {face}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
