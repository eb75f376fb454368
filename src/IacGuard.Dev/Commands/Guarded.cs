namespace IacGuard.Dev.Commands;

/// <summary>Runs a command's action and turns a user's mistake into a message.</summary>
internal static class Guarded
{
    /// <summary>The action's exit code; 2 after a mistake.</summary>
    public static int Run(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (DevException mistake)
        {
            Console.Error.WriteLine(mistake.Message);
            return 2;
        }
    }
}
