// libedit's wide interface without C variadics, which Swift can't call.
#ifndef REPASO_CEDITLINE_SHIM_H
#define REPASO_CEDITLINE_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>

typedef wchar_t *(*ced_prompt_fn)(EditLine *);
typedef int (*ced_getc_fn)(EditLine *, wchar_t *);
typedef unsigned char (*ced_command_fn)(EditLine *, wint_t);

static inline int ced_set_client_data(EditLine *e, void *p) { return el_wset(e, EL_CLIENTDATA, p); }

#endif
