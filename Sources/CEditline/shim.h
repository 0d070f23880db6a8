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
static inline void *ced_client_data(EditLine *e) {
  void *p = 0;
  return el_wget(e, EL_CLIENTDATA, &p) == 0 ? p : 0;
}

/* `escape` stands before and after what the terminal obeys and does not show. */
static inline int ced_set_prompt(EditLine *e, ced_prompt_fn f, wchar_t escape) {
  return el_wset(e, EL_PROMPT_ESC, f, (int)escape);
}
static inline int ced_set_getc(EditLine *e, ced_getc_fn f) { return el_wset(e, EL_GETCFN, f); }
static inline int ced_set_editor(EditLine *e, const wchar_t *mode) {
  return el_wset(e, EL_EDITOR, mode);
}
static inline int ced_is_vi(EditLine *e) {
  const wchar_t *mode = 0;
  return el_wget(e, EL_EDITOR, &mode) == 0 && mode && mode[0] == L'v';
}
static inline int ced_set_raw(EditLine *e, int on) { return el_wset(e, EL_PREP_TERM, on); }
static inline int ced_refresh(EditLine *e) { return el_wset(e, EL_REFRESH); }
static inline int ced_set_tty(EditLine *e, const wchar_t *word) {
  return el_wset(e, EL_SETTY, L"-d", word, (wchar_t *)0);
}

/* Name and help must outlive the editor. */
static inline int ced_add_command(EditLine *e, const wchar_t *name, const wchar_t *help,
                                  ced_command_fn f) {
  return el_wset(e, EL_ADDFN, name, help, f);
}
static inline int ced_bind(EditLine *e, const wchar_t *key, const wchar_t *command) {
  return el_wset(e, EL_BIND, key, command, (wchar_t *)0);
}

static inline int ced_set_history(EditLine *e, HistoryW *h) {
  return el_wset(e, EL_HIST, history_w, h);
}
static inline int ced_history_set_size(HistoryW *h, int size) {
  HistEventW event;
  return history_w(h, &event, H_SETSIZE, size);
}
static inline int ced_history_set_unique(HistoryW *h, int on) {
  HistEventW event;
  return history_w(h, &event, H_SETUNIQUE, on);
}
static inline int ced_history_enter(HistoryW *h, const wchar_t *line) {
  HistEventW event;
  return history_w(h, &event, H_ENTER, line);
}

#endif
