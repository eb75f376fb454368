using IacGuard.Cli.Commands;
using IacGuard.Cli.Inputs;

namespace IacGuard.Cli.Scanning;

internal sealed class TemplateLoader(Terminal terminal, RunOptions options)
{
    public LoadedInput Load(InputFile file) => new() { IsOther = file.FullPath == terminal.WorkingDirectory + options.Jobs };
}
