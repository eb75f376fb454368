namespace IacGuard.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return CommandLine.Run(args, terminal);
    }
}
