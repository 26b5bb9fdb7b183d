-- When the meaning of a form's questions was set last; null once its earlier leads are read under it.
ALTER TABLE meta_form ADD COLUMN mapped_at timestamptz;
