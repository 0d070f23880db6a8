/* libyaml's bare event loop over each file, and the processor seconds it took: `events FILE...`. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

struct text {
  unsigned char *bytes;
  size_t count;
};

static struct text text_of(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) {
    perror(path);
    exit(66);
  }
  fseek(file, 0, SEEK_END);
  struct text text = {.count = ftell(file)};
  rewind(file);
  text.bytes = malloc(text.count);
  if (fread(text.bytes, 1, text.count, file) != text.count) exit(66);
  fclose(file);
  return text;
}

static void run(struct text text) {
  yaml_parser_t parser;
  yaml_event_t event;
  int done = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, text.bytes, text.count);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) exit(1);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static double processor_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **paths) {
  struct text *texts = calloc(count, sizeof *texts);
  for (int i = 1; i < count; i++) texts[i] = text_of(paths[i]);
  double start = processor_seconds();
  for (int i = 1; i < count; i++) run(texts[i]);
  printf("%f\n", processor_seconds() - start);
}
