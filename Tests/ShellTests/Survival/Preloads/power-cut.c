/* A disk that can lose its power: keeps beside it only what was put on it for certain.
 *
 * Preloaded into the program. Of the files in the folder $POWER_CUT_FOLDER, what fsync or fdatasync
 * was asked for goes to $POWER_CUT_DURABLE: the content of a file to "content-INODE", the names in
 * the folder to "names", a line each. Nothing else counts as written. Each is replaced as a whole, so
 * that the program may be killed at any moment.
 *
 * With $POWER_CUT_NORMAL set, SQLite commits at "synchronous = NORMAL" behind the program's back, as
 * if it had forgotten to ask for FULL: this has to be noticed.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether a descriptor's file lies in the folder, or is it. */
static int is_inside(int descriptor, const char *folder) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  size_t prefix = strlen(folder);
  return strncmp(path, folder, prefix) == 0 && (path[prefix] == '/' || path[prefix] == 0);
}

/* Gives a finished file its name. */
static int publish(const char *durable, const char *draft, const char *name) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%s", durable, name);
  return rename(draft, path);
}

/* Keeps a second name of a file, so that its number is not given to another one. */
static void hold(const char *durable, const char *folder, const char *name, unsigned long inode) {
  char from[PATH_MAX], to[PATH_MAX];
  snprintf(from, sizeof from, "%s/%s", folder, name);
  snprintf(to, sizeof to, "%s/held-%lu", durable, inode);
  (void)!link(from, to);
}

static int keep_names(const char *durable, const char *folder) {
  char draft[PATH_MAX];
  snprintf(draft, sizeof draft, "%s/draft-%d", durable, getpid());
  DIR *entries = opendir(folder);
  FILE *names = fopen(draft, "w");
  if (!entries || !names) abort();
  struct dirent *entry;
  while ((entry = readdir(entries)))
    if (entry->d_type == DT_REG) {
      hold(durable, folder, entry->d_name, entry->d_ino);
      fprintf(names, "%lu %s\n", (unsigned long)entry->d_ino, entry->d_name);
    }
  closedir(entries);
  fclose(names);
  return publish(durable, draft, "names");
}

static int keep_content(const char *durable, int descriptor, const struct stat *status) {
  char draft[PATH_MAX], name[64], own[64];
  snprintf(draft, sizeof draft, "%s/draft-%d", durable, getpid());
  snprintf(name, sizeof name, "content-%lu", (unsigned long)status->st_ino);
  snprintf(own, sizeof own, "/proc/self/fd/%d", descriptor);
  int from = open(own, O_RDONLY | O_CLOEXEC), to = creat(draft, 0600);
  if (from < 0 || to < 0) abort();
  char bytes[65536];
  for (ssize_t count; (count = read(from, bytes, sizeof bytes)) > 0;)
    if (write(to, bytes, count) != count) abort();
  close(from);
  close(to);
  return publish(durable, draft, name);
}

static int keep(int descriptor) {
  const char *folder = getenv("POWER_CUT_FOLDER"), *durable = getenv("POWER_CUT_DURABLE");
  struct stat status;
  if (!folder || !durable || !is_inside(descriptor, folder)) return 0;
  if (fstat(descriptor, &status) != 0) return -1;
  return S_ISDIR(status.st_mode) ? keep_names(durable, folder)
                                 : keep_content(durable, descriptor, &status);
}

int fsync(int descriptor) { return keep(descriptor); }
int fdatasync(int descriptor) { return keep(descriptor); }

/* SQLite, told NORMAL where it was told FULL, and claiming FULL where it is asked. */
int sqlite3_prepare_v3(void *base, const char *sql, int length, unsigned flags, void **statement,
                       const char **rest) {
  int (*real)(void *, const char *, int, unsigned, void **, const char **) =
      dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
  const char *instead = NULL;
  if (getenv("POWER_CUT_NORMAL")) {
    if (strcmp(sql, "PRAGMA synchronous = FULL") == 0) instead = "PRAGMA synchronous = NORMAL";
    if (strcmp(sql, "PRAGMA synchronous") == 0) instead = "SELECT 2";
  }
  if (!instead) return real(base, sql, length, flags, statement, rest);
  if (rest) *rest = sql + strlen(sql);
  return real(base, instead, -1, flags, statement, NULL);
}
