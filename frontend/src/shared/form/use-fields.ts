import { useForm, type FormErrors, type UseFormInput } from '@mantine/form';
import { useState } from 'react';
import { ProblemError } from '@/api/problem';

type Options<V extends Record<string, unknown>> = UseFormInput<V> & {
  /** Fields that the server calls by another name: its name first. */
  renamed?: Record<string, keyof V & string>;
  /** Fields that are judged together: what is typed into one may mend the others. */
  together?: (keyof V & string)[];
};

/**
 * A form's fields. Errors stand beside them on blur and on submit, and the first bad one takes the focus, whether the
 * screen or the server found it bad.
 */
export function useFields<V extends Record<string, unknown>>({ renamed = {}, together = [], ...input }: Options<V>) {
  const form = useForm<V>(input);
  const [problem, setProblem] = useState<string>();
  const focusFirst = (errors: FormErrors) => {
    const first = Object.keys(form.values).find((name) => errors[name]);
    if (first) form.getInputNode(first)?.focus();
    return first;
  };
  return {
    values: form.values,
    setValues: form.setValues,
    setFieldValue: form.setFieldValue,
    resetDirty: form.resetDirty,
    isDirty: form.isDirty(),
    /** Why it was refused, when no field says it. */
    problem,
    submit: (send: (values: V) => void) =>
      form.onSubmit((values) => {
        setProblem(undefined);
        send(values);
      }, focusFirst),
    refused: (error: Error) => {
      const named = error instanceof ProblemError ? Object.entries(error.fields()) : [];
      const errors = Object.fromEntries(named.map(([name, detail]) => [renamed[name] ?? name, detail]));
      form.setErrors(errors);
      if (!focusFirst(errors)) setProblem(error.message);
    },
    /**
     * What an input of Mantine needs. A field is not called bad when it is left untouched, nor when it is left for a
     * button: the error would push the button away from under the pointer, and the button sends or ends the form anyway.
     */
    field: (name: keyof V & string) => {
      const props = form.getInputProps(name);
      return {
        ...props,
        onChange: (value: unknown) => {
          props.onChange(value);
          if (together.includes(name)) together.forEach((each) => form.clearFieldError(each));
        },
        onBlur: (event: React.FocusEvent) => {
          props.onBlur?.(event);
          if (form.isDirty(name) && !(event.relatedTarget instanceof HTMLButtonElement)) form.validateField(name);
        },
      };
    },
  };
}
