namespace IacGuard.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var startUp = StartUp.Begin(args);
        using var terminal = Terminal.OfProcess(startUp);
        return terminal.Close(CommandLine.Run(args, terminal));
    }
}
