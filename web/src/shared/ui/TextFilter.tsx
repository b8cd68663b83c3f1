import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Pick<TextInputProps, 'label' | 'placeholder' | 'disabled' | 'autoCapitalize'> {
  value: string | undefined;
  onChange: (value: string) => void;
}

/** Text to filter by; it counts when the field is left or Enter is pressed. */
export function TextFilter({ value = '', onChange, ...field }: Props) {
  return (
    <TextInput
      key={value}
      defaultValue={value}
      autoComplete="off"
      spellCheck={false}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value.trim() !== value) onChange(currentTarget.value.trim());
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') onChange(currentTarget.value.trim());
      }}
      {...field}
    />
  );
}
