// libedit's wide interface without C variadics, which Swift can't call.
#ifndef REPASO_CEDITLINE_SHIM_H
#define REPASO_CEDITLINE_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>

typedef wchar_t *(*ced_prompt_fn)(EditLine *);
typedef int (*ced_getc_fn)(EditLine *, wchar_t *);
typedef unsigned char (*ced_command_fn)(EditLine *, wint_t);

// What the callbacks find again with ced_client_data.
static inline int ced_set_client_data(EditLine *e, void *p) { return el_wset(e, EL_CLIENTDATA, p); }
static inline void *ced_client_data(EditLine *e) {
  void *p = 0;
  return el_wget(e, EL_CLIENTDATA, &p) == 0 ? p : 0;
}

// Text between two `literal` characters takes no columns: colours.
static inline int ced_set_prompt(EditLine *e, ced_prompt_fn f, wchar_t literal) {
  return el_wset(e, EL_PROMPT_ESC, f, (int)literal);
}

static inline int ced_set_getc(EditLine *e, ced_getc_fn f) { return el_wset(e, EL_GETCFN, f); }
static inline int ced_set_editor(EditLine *e, const wchar_t *mode) { return el_wset(e, EL_EDITOR, mode); }
static inline int ced_is_vi(EditLine *e) {
  const wchar_t *mode = 0;
  return el_wget(e, EL_EDITOR, &mode) == 0 && mode && mode[0] == L'v';
}

// Where keys are read from, and whose settings are put back at the end.
static inline int ced_set_input(EditLine *e, FILE *f) { return el_wset(e, EL_SETFP, 0, f); }

// The terminal's settings while a line is edited, and the others.
static inline int ced_set_tty(EditLine *e, const wchar_t *flag) {
  return el_wset(e, EL_SETTY, L"-d", flag, (wchar_t *)0);
}
static inline int ced_set_raw(EditLine *e, int on) { return el_wset(e, EL_PREP_TERM, on); }
static inline int ced_refresh(EditLine *e) { return el_wset(e, EL_REFRESH); }

// `name` and `help` must outlive the editor.
static inline int ced_add_command(
    EditLine *e, const wchar_t *name, const wchar_t *help, ced_command_fn f) {
  return el_wset(e, EL_ADDFN, name, help, f);
}
static inline int ced_bind(EditLine *e, const wchar_t *key, const wchar_t *command) {
  return el_wset(e, EL_BIND, key, command, (wchar_t *)0);
}

static inline int ced_set_history(EditLine *e, HistoryW *h) { return el_wset(e, EL_HIST, history_w, h); }
static inline int ced_history_set_size(HistoryW *h, int n) {
  HistEventW v;
  return history_w(h, &v, H_SETSIZE, n);
}
static inline int ced_history_set_unique(HistoryW *h, int on) {
  HistEventW v;
  return history_w(h, &v, H_SETUNIQUE, on);
}
static inline int ced_history_enter(HistoryW *h, const wchar_t *line) {
  HistEventW v;
  return history_w(h, &v, H_ENTER, line);
}

#endif
